import type { Application, Told } from '../discord/inquiry.ts';
import { portal, whereTold } from './asked.ts';
import { type Finding, findingsOf } from './finding.ts';

const { well, wrong } = findingsOf('application');

/** Whether people can add the bot, and Discord sends it what they do. */
export function checkApplication(asked: Told<Application>): readonly Finding[] {
  return whereTold('application', asked, (application) => {
    const troubles = troublesOf(application);
    return troubles.length > 0 ? troubles : [well(howAdded(application))];
  });
}

function troublesOf({ sendsElsewhere, needsCodeGrant, installs }: Application): Finding[] {
  return [
    ...(sendsElsewhere
      ? [
          wrong(
            'Discord sends commands to an Interactions Endpoint URL instead of to the bot',
            `Empty that field at ${portal} (your application → General Information) and save.`,
          ),
        ]
      : []),
    ...(needsCodeGrant
      ? [
          wrong(
            'the bot can’t be invited: it requires an OAuth2 code grant',
            `Switch off “Requires OAuth2 Code Grant” at ${portal} (your application → Bot) and save.`,
          ),
        ]
      : []),
    ...(installs.servers
      ? []
      : [
          wrong(
            'the application can’t be added to servers',
            `Tick “Guild Install” at ${portal} (your application → Installation) and save.`,
          ),
        ]),
  ];
}

function howAdded({ isPublic, installs }: Application): string {
  const who = isPublic
    ? 'anybody may add the bot to a server'
    : 'only you may add the bot to a server (Public Bot is off)';
  return installs.people ? `${who}, and people may add it for themselves` : who;
}
