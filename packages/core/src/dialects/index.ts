import type { Dialect } from '../recognise/dialect.ts';
import { aspnet } from './aspnet/aspnet.ts';
import { auth0 } from './auth0/auth0.ts';
import { aws } from './aws/aws.ts';
import { clerk } from './clerk/clerk.ts';
import { djangoRest } from './django-rest/djangoRest.ts';
import { errorReference } from './error-reference/errorReference.ts';
import { fastapi } from './fastapi/fastapi.ts';
import { flexprice } from './flexprice/flexprice.ts';
import { flowbrite } from './flowbrite/flowbrite.ts';
import { github } from './github/github.ts';
import { google } from './google/google.ts';
import { laravel } from './laravel/laravel.ts';
import { licenseKey } from './license-key/licenseKey.ts';
import { nestjs } from './nestjs/nestjs.ts';
import { openai } from './openai/openai.ts';
import { rails } from './rails/rails.ts';
import { salesforce } from './salesforce/salesforce.ts';
import { shopify } from './shopify/shopify.ts';
import { slack } from './slack/slack.ts';
import { spring } from './spring/spring.ts';
import { stripe } from './stripe/stripe.ts';
import { subscribeflow } from './subscribeflow/subscribeflow.ts';
import { supabase } from './supabase/supabase.ts';
import { trpc } from './trpc/trpc.ts';
import { twilio } from './twilio/twilio.ts';

export {
  aspnet,
  auth0,
  aws,
  clerk,
  djangoRest,
  errorReference,
  fastapi,
  flexprice,
  flowbrite,
  github,
  google,
  laravel,
  licenseKey,
  nestjs,
  openai,
  rails,
  salesforce,
  shopify,
  slack,
  spring,
  stripe,
  subscribeflow,
  supabase,
  trpc,
  twilio,
};
export type { AspnetCode } from './aspnet/codes.ts';
export type { Auth0Code } from './auth0/codes.ts';
export type { AwsCode } from './aws/codes.ts';
export type { ClerkCode } from './clerk/codes.ts';
export type { DjangoRestCode } from './django-rest/codes.ts';
export type { ErrorReferenceCode } from './error-reference/codes.ts';
export type { FastapiCode } from './fastapi/codes.ts';
export type { FlexpriceCode } from './flexprice/codes.ts';
export type { FlowbriteCode } from './flowbrite/codes.ts';
export type { GithubCode } from './github/codes.ts';
export type { GoogleCode } from './google/codes.ts';
export type { LaravelCode } from './laravel/codes.ts';
export type { LicenseKeyCode } from './license-key/codes.ts';
export type { NestjsCode } from './nestjs/codes.ts';
export type { OpenaiCode } from './openai/codes.ts';
export type { RailsCode } from './rails/codes.ts';
export type { SalesforceCode } from './salesforce/codes.ts';
export type { ShopifyCode } from './shopify/codes.ts';
export type { SlackCode } from './slack/codes.ts';
export type { SpringCode } from './spring/codes.ts';
export type { StripeCode } from './stripe/codes.ts';
export type { SubscribeflowCode } from './subscribeflow/codes.ts';
export type { SupabaseCode } from './supabase/codes.ts';
export type { TrpcCode } from './trpc/codes.ts';
export type { TwilioCode } from './twilio/codes.ts';

/** Every dialect of one API, the most particular first; frameworks, in which anyone may write, last. */
export const allDialects: readonly Dialect[] = [
  flexprice,
  flowbrite,
  licenseKey,
  stripe,
  openai,
  github,
  google,
  aws,
  shopify,
  slack,
  twilio,
  salesforce,
  clerk,
  auth0,
  supabase,
  errorReference,
  subscribeflow,
  trpc,
  fastapi,
  spring,
  aspnet,
  nestjs,
  djangoRest,
  laravel,
  rails,
];
