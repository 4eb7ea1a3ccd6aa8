import { keyedHash } from '@/platform/auth/keyed-hash'
import { addressKey } from '@/platform/limits/address-key'

/** Stands for a network, an IPv6 one by its /64, without telling which. Empty where no address is known. */
export function networkKey(address: string): string {
  return address === '' ? '' : keyedHash('comment-network', addressKey(address))
}
