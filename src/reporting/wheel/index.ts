export { changeWheelTask, mayMark, turnWheelTask, type WheelInput } from './change-wheel.ts'
export { type WheelItem, type WheelTask, wheelOf } from './wheel.ts'
export { calendarOf } from './wheel-calendar.ts'
export { getWheel } from './wheel-store.ts'
