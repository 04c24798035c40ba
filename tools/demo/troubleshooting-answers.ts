/** Demo answers to every question of a troubleshooting session, for one batch. */
export const TROUBLESHOOTING_ANSWERS = [
  { question_id: 'problem_area', answer: 'power' },
  { question_id: 'affected_site', answer: 'North Depot' },
  { question_id: 'problem_summary', answer: 'The mains are out' },
  { question_id: 'problem_started', answer: 'skip' },
  { question_id: 'people_at_risk', answer: true },
  { question_id: 'risk_detail', answer: 'Dark stairs' },
  { question_id: 'area_guarded', answer: false },
  { question_id: 'generator_running', answer: false },
  { question_id: 'problem_photo', answer: 'skip' },
  { question_id: 'happened_before', answer: false },
  { question_id: 'reporter_phone', answer: 'skip' },
] as const;
