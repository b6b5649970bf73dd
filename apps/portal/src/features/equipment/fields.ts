export const equipmentAddress = '/parcours/materiel';
export const softwareField = (officineId: string): string => `software:${officineId}`;
export const readerField = (officineId: string): string => `reader:${officineId}`;
