/** What Safari 15.0 to 15.3 and Firefox before 92 lack of what we use; everything newer passes by. */
if (!Array.prototype.at) {
  Array.prototype.at = function at<Item>(this: Item[], index: number): Item | undefined {
    return this[index < 0 ? this.length + index : index];
  };
}
if (!Object.hasOwn) {
  Object.hasOwn = (object: object, key: PropertyKey) =>
    Object.getOwnPropertyDescriptor(object, key) !== undefined;
}
