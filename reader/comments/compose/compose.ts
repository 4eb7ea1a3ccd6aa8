export { showCount } from './count'
export { editInPlace } from './edit'
export { preview } from './preview'
export { quote } from './quote'
