// Reads the event log of a Spark job and prints one line: megabytes spilled from memory, as they lay there; megabytes spilled, as written to
// disk; megabytes shuffled between stages; then of the stage that took most of the processor: how many tasks it has, and seconds of the
// processor of the largest and of the median one.
//
//   node spark-tasks.mjs EVENT_LOG
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const MEGABYTE = 1e6;
const NANOSECONDS = 1e9;

const totals = { spilledFromMemory: 0, spilledToDisk: 0, shuffled: 0 };
const secondsByStage = new Map();

for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  const event = JSON.parse(line);
  const metrics = event.Event === 'SparkListenerTaskEnd' && event['Task Metrics'];
  if (!metrics) continue;
  totals.spilledFromMemory += metrics['Memory Bytes Spilled'];
  totals.spilledToDisk += metrics['Disk Bytes Spilled'];
  totals.shuffled += metrics['Shuffle Write Metrics']['Shuffle Bytes Written'];
  const stage = event['Stage ID'];
  if (!secondsByStage.has(stage)) secondsByStage.set(stage, []);
  secondsByStage.get(stage).push(metrics['Executor CPU Time'] / NANOSECONDS);
}

const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);
const heaviest = [...secondsByStage.values()].sort((one, other) => sum(other) - sum(one))[0].sort((a, b) => a - b);
console.log(
  [
    ...Object.values(totals).map((bytes) => Math.round(bytes / MEGABYTE)),
    heaviest.length,
    heaviest.at(-1).toFixed(1),
    heaviest[heaviest.length >> 1].toFixed(1),
  ].join(' '),
);
