declare module '*.css';
declare module 'virtual:colours.css';
