/** `true` where each of two types can stand for the other, and neither is `any`. */
export type Equal<A, B> = [A, B, IsAny<A>, IsAny<B>] extends [B, A, false, false] ? true : false;

type IsAny<T> = 0 extends 1 & T ? true : false;
