export { type Municipality, municipalitiesOf, municipalityName, municipalityNames } from './municipality.ts'
export { findByName, kindsOfOrganisation, Organisation } from './organisation.ts'
export { listOrganisations, recordOrganisations } from './organisation-store.ts'
