// One failing request never ends the server: it is logged with its stack and answered as an error that names the feature.
//
//   connection.onHover(guarded('hover', (params) => …))

import { ErrorCodes, ResponseError } from 'vscode-languageserver';

export interface Log {
  error(message: string): void;
  warn(message: string): void;
  info(message: string): void;
}

/** Wraps request handlers. A ResponseError thrown on purpose (content modified, nothing to rename here) goes to the client as it is. */
export const guardRequests =
  (log: Log) =>
  <A extends unknown[], R>(feature: string, answer: (...args: A) => R | Promise<R>) =>
  async (...args: A): Promise<R> => {
    try {
      return await answer(...args);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      log.error(`${feature} failed: ${described(error)}`);
      throw new ResponseError(ErrorCodes.InternalError, `Rostrum could not answer ${feature}: ${messageOf(error)}`);
    }
  };

/** Wraps notification handlers and timers, which have nobody to answer to. */
export const guardEvents =
  (log: Log) =>
  <A extends unknown[]>(event: string, handle: (...args: A) => void | Promise<void>) =>
  async (...args: A): Promise<void> => {
    try {
      await handle(...args);
    } catch (error) {
      log.error(`${event} failed: ${described(error)}`);
    }
  };

export const described = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
