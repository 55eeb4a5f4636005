/*
 * The interactive report in the browser: filters without a round to the server. Without script the same form works by its button.
 */
export {}
