export * from './forum.ts';
export * from './identity.ts';
export * from './kernel.ts';
export * from './municipality.ts';
export * from './resonance.ts';
export * from './resonance-handover.ts';
export * from './resonance-trust.ts';
export * from './resonance-votes.ts';
