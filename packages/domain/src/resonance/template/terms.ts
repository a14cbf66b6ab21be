export const TEMPLATE_NAME_MAX = 80; // characters
export const GUIDE_MAX = 2000; // characters
/** Own templates of one administration. */
export const TEMPLATES_MAX = 100;
/** Of others, the most used first. */
export const SHARED_SHOWN_MAX = 100;
