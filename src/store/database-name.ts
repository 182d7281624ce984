/** What the database of this device is called. */
export const DATABASE = 'wegwijzer';
