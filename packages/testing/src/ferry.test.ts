import { de } from '@tactful/core/copy/de';
import { en } from '@tactful/core/copy/en';
import { dialectContract } from '@tactful/testing/dialect-contract';
import { ferry, ferrySamples } from './ferry.test.support.ts';

dialectContract({ dialect: ferry, samples: ferrySamples, languages: [en, de] });
