/** Version of the data contract: the first number moves when a name or a meaning changes, the second with a field. */
export const contractVersion = '1.1.0';
