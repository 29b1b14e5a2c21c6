'use client';

export * from './headless.ts';
