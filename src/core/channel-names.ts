/** Names that channels go by in settings, by which they are known, in lower case, the default first. */

export const CARD: readonly string[] = ['card', 'postcard', 'greeting card', 'letter'];
export const CALL: readonly string[] = ['call', 'phone', 'phone call', 'telephone'];
export const MESSAGE: readonly string[] = ['message', 'text', 'text message', 'sms', 'whatsapp', 'signal'];
export const EMAIL: readonly string[] = ['email', 'e-mail', 'mail'];
