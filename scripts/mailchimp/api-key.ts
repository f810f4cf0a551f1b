/** The key that the development server accepts when none is chosen; plainly a sample, for data centre us1. */
export const developmentApiKey = '0123456789abcdef0123456789abcdef-us1';
