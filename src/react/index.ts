'use client';
/**
 * `<AcuBodyMap>` for React 18 and 19. What an attribute can hold is written as one, data too, as text: so a server
 * writes it into the page, and the map has it before React does. Events and `messages` are handed over by `@lit/react`.
 */
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import '../define.js';
import type {
  AcuBodyMap as AcuBodyMapElement,
  AcuCloseEvent,
  AcuErrorEvent,
  AcuLoadEvent,
  AcuRoutineEvent,
  AcuSelectEvent,
  AcuTimerEvent,
  AcuTopicChangeEvent,
  AcuViewChangeEvent,
} from '../index.js';

const events = {
  onAcuLoad: 'acu-load' as EventName<AcuLoadEvent>,
  onAcuError: 'acu-error' as EventName<AcuErrorEvent>,
  onAcuSelect: 'acu-select' as EventName<AcuSelectEvent>,
  onAcuClose: 'acu-close' as EventName<AcuCloseEvent>,
  onAcuViewChange: 'acu-view-change' as EventName<AcuViewChangeEvent>,
  onAcuTopicChange: 'acu-topic-change' as EventName<AcuTopicChangeEvent>,
  onAcuTimer: 'acu-timer' as EventName<AcuTimerEvent>,
  onAcuRoutineStart: 'acu-routine-start' as EventName<AcuRoutineEvent>,
  onAcuRoutineStep: 'acu-routine-step' as EventName<AcuRoutineEvent>,
  onAcuRoutineEnd: 'acu-routine-end' as EventName<AcuRoutineEvent>,
};

/** The properties of the tag that are attributes as well. */
type Attribute =
  | 'src'
  | 'data'
  | 'points'
  | 'codes'
  | 'figure'
  | 'topic'
  | 'topics'
  | 'view'
  | 'layout'
  | 'selected'
  | 'meridians'
  | 'deepLink'
  | 'routine'
  | 'remember'
  | 'headingLevel';
type Given = { readonly [Name in Attribute | 'messages']?: AcuBodyMapElement[Name] | undefined };
type Handlers = {
  readonly [Name in keyof typeof events]?: ((event: (typeof events)[Name]['__eventType']) => void) | undefined;
};

/** What `<AcuBodyMap>` takes: the properties of the tag, its events as `onAcu…`, and what any element of HTML takes. */
export interface AcuBodyMapProps
  extends Given, Handlers, Omit<React.HTMLAttributes<AcuBodyMapElement>, keyof Given | keyof Handlers> {}

/** The only property of the tag that no attribute can hold. By its prototype, `@lit/react` tells the two apart. */
class Unwritable {
  get messages(): undefined {
    return undefined;
  }
}

const Tag = createComponent({
  react: React,
  tagName: 'acu-body-map',
  elementClass: Unwritable as unknown as typeof AcuBodyMapElement,
  events,
  displayName: 'acu-body-map',
});

/** The map as a React component, on a server too. Importing this registers the tag. */
export const AcuBodyMap: React.ForwardRefExoticComponent<AcuBodyMapProps & React.RefAttributes<AcuBodyMapElement>> =
  React.forwardRef<AcuBodyMapElement, AcuBodyMapProps>(function AcuBodyMap(
    { data, deepLink, headingLevel, meridians, ...given },
    ref,
  ) {
    // As text, equal data stays the same data, even when it is written in the JSX and so another object each time.
    const text = React.useMemo(() => (typeof data === 'object' && data ? JSON.stringify(data) : data), [data]);
    const attributes = {
      data: text ?? undefined,
      'deep-link': deepLink || undefined,
      'heading-level': headingLevel,
      // Before React 19, false would be written as a word, and so be on.
      meridians: meridians || undefined,
      // A map that is live before React may already have written what its reader has changed.
      suppressHydrationWarning: true,
    };
    return React.createElement(Tag, { ...given, ...attributes, ref } as object);
  });
