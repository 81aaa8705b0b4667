/** Where the project begins, should there be another one around it. @type {import('next').NextConfig} */
export default { turbopack: { root: import.meta.dirname } };
