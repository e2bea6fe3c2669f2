/** Experiments and what came of them, as the API gives them. */
import type { components } from '@/lib/api/schema'

type Schemas = components['schemas']

export type Experiment = Schemas['ExperimentView']
export type NewExperiment = Schemas['NewExperiment']
export type ExperimentChange = Schemas['ExperimentChange']
export type Results = Schemas['ResultsView']
export type Comparison = Schemas['ResultsView.ComparisonView']
export type CurveDay = Schemas['ResultsView.PointView']
