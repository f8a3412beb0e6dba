import { benchHttp } from './http.ts';
console.log(JSON.stringify(await benchHttp()));
