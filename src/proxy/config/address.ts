import { BlockList, isIP } from 'node:net';

/** Loopback, private (RFC 1918) and unique local (RFC 4193) addresses. */
const privateNets = new BlockList();
privateNets.addSubnet('127.0.0.0', 8);
privateNets.addSubnet('10.0.0.0', 8);
privateNets.addSubnet('172.16.0.0', 12);
privateNets.addSubnet('192.168.0.0', 16);
privateNets.addAddress('::1', 'ipv6');
privateNets.addSubnet('fc00::', 7, 'ipv6');

export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && privateNets.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/** Names and addresses that only this machine reaches. */
export function isLoopbackName(host: string): boolean {
  return host === 'localhost' || host === '127.0.0.1' || host === '::1';
}
