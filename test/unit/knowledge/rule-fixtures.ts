/** For every rule: facts that fire it, facts that do not, and facts that contradict it where that is possible. */
import type { ConversationType } from '../../../src/domain/catalogue/types.js';
import type { AnswerValue, ObservationType } from '../../../src/domain/facts.js';
import type { ObservationFact, RecommendationFacts } from '../../../src/domain/recommendations/types.js';

type Answers = Record<string, AnswerValue>;

export interface RuleFixture {
  readonly fires: RecommendationFacts;
  readonly quiet: RecommendationFacts;
  readonly contradicted?: RecommendationFacts;
}

/** Facts of an English conversation about an invented site. */
export function factsOf(
  type: ConversationType,
  answers: Answers = {},
  observations: readonly ObservationFact[] = [],
): RecommendationFacts {
  return { conversation_type: type, language: 'en', site_name: 'Marigold Depot', answers, observations };
}

/** One observation with a photo. */
export function seen(type: ObservationType, id = `seen-${type}`): ObservationFact {
  return { observation_id: id, observation_type: type, photos: 1, documents: 0 };
}

/** Facts that fire a rule, answers with which it does not fire, and answers that then contradict it. */
function of(type: ConversationType) {
  return (fires: Answers, quiet: Answers, contradicted?: Answers): RuleFixture => ({
    fires: factsOf(type, fires),
    quiet: factsOf(type, quiet),
    ...(contradicted === undefined ? {} : { contradicted: factsOf(type, { ...fires, ...contradicted }) }),
  });
}

function observed(type: ConversationType, observation: ObservationType, answers: Answers = {}): RuleFixture {
  return { fires: factsOf(type, answers, [seen(observation)]), quiet: factsOf(type, answers, [seen('general')]) };
}

const survey = of('site_survey');
const setup = of('initial_setup');
const change = of('config_update');
const trouble = of('troubleshooting');
const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri'];

const SURVEY: Record<string, RuleFixture> = {
  site_record: {
    fires: factsOf('site_survey', {
      site_name: 'Marigold Depot',
      site_address: '12 Kite Lane',
      site_kind: 'warehouse',
      site_location: { latitude: 18.5, longitude: 73.8 },
    }),
    quiet: factsOf('troubleshooting'),
  },
  handover_meeting: survey({ handover_date: '2031-04-01' }, {}),
  site_contact_missing: survey({}, { site_contact_name: 'Asha Verne' }),
  client_priorities_review: survey({ client_priorities: 'Quiet nights' }, {}),
  unlocked_entry_secure: survey({ unlocked_entry: true, unlocked_entry_where: 'Dock 2' }, { unlocked_entry: false }),
  key_register_start: survey(
    { access_methods: ['keys'], key_register: false, key_count: 12 },
    { access_methods: ['keys'], key_register: true },
  ),
  key_audit: survey(
    { access_methods: ['keys'], key_register: true, key_count: 40 },
    { access_methods: ['keys'], key_register: true, key_count: 3 },
  ),
  access_uncontrolled: survey(
    { access_methods: ['none'] },
    { access_methods: ['keys'] },
    { access_methods: ['none', 'keys'] },
  ),
  vehicle_checks_start: survey(
    { vehicle_gate: true, vehicle_check: 'no_check' },
    { vehicle_gate: true, vehicle_check: 'every_vehicle' },
  ),
  entrances_understaffed: survey({ entrance_count: 6, guards_day: 1 }, { entrance_count: 6, guards_day: 4 }),
  access_observation: observed('site_survey', 'access'),
  extinguishers_missing: survey({ extinguishers_present: false }, { extinguishers_present: true }),
  extinguisher_service_due: survey(
    { extinguisher_service: 'overdue', extinguisher_count: 4 },
    { extinguisher_service: 'in_date' },
  ),
  extinguisher_tags_check: survey({ extinguisher_service: 'not_checked' }, { extinguisher_service: 'in_date' }),
  extinguishers_asset: survey({ extinguishers_present: true, extinguisher_count: 9 }, { extinguishers_present: false }),
  fire_alarm_fault: survey({ fire_alarm: 'faulty', fire_alarm_fault: 'Zone 3 open' }, { fire_alarm: 'working' }),
  fire_alarm_absent: survey({ fire_alarm: 'none' }, { fire_alarm: 'working' }),
  fire_alarm_unclear: survey({ fire_alarm: 'unsure' }, { fire_alarm: 'working' }),
  exit_blocked: survey({ exits_clear: false, exits_blocked_where: 'Stair B, pallets' }, { exits_clear: true }),
  hazard_wiring: survey(
    { hazards: ['exposed_wiring'], hazard_detail: 'Hall' },
    { hazards: ['none'] },
    { hazards: ['exposed_wiring', 'none'] },
  ),
  hazard_wet_floor: survey({ hazards: ['wet_floor'] }, { hazards: ['none'] }, { hazards: ['wet_floor', 'none'] }),
  hazard_lighting: survey(
    { hazards: ['poor_lighting'], night_cover: true },
    { hazards: ['poor_lighting'], night_cover: false },
    { hazards: ['none', 'poor_lighting'] },
  ),
  hazard_chemicals: survey({ hazards: ['chemicals'] }, { hazards: ['none'] }, { hazards: ['chemicals', 'none'] }),
  hazard_height: survey(
    { hazards: ['work_at_height'] },
    { hazards: ['none'] },
    { hazards: ['work_at_height', 'none'] },
  ),
  first_aid_missing: survey({ first_aid_kit: false }, { first_aid_kit: true }),
  first_aid_check: survey({ first_aid_kit: true }, { first_aid_kit: false }),
  assembly_point_agree: survey({}, { assembly_point: 'Car park' }),
  safety_observation: observed('troubleshooting', 'safety'),
  electricity_meter_asset: survey(
    { electricity_meter: true, electricity_reading: 48213, electricity_meter_serial: 'KX-77' },
    { electricity_meter: false },
  ),
  water_meter_asset: survey({ water_meter: true, water_reading: 917 }, { water_meter: false }),
  generator_asset: survey({ backup_power: 'both', generator_hours: 120 }, { backup_power: 'ups' }),
  generator_service: survey(
    { backup_power: 'generator', generator_hours: 400 },
    { backup_power: 'generator', generator_hours: 40 },
  ),
  cctv_without_backup: survey(
    { backup_power: 'none', equipment: ['cctv'] },
    { backup_power: 'ups', equipment: ['cctv'] },
  ),
  unrecorded_meter: observed('site_survey', 'meter', { electricity_meter: false, water_meter: false }),
  cctv_asset: survey(
    { equipment: ['cctv'], camera_count: 16 },
    { equipment: ['radios'] },
    { equipment: ['cctv', 'none'] },
  ),
  cameras_offline: survey(
    { equipment: ['cctv'], camera_count: 16, cameras_offline: 2 },
    { camera_count: 16, cameras_offline: 0 },
    { cameras_offline: 20 },
  ),
  recording_short: survey({ equipment: ['cctv'], recording_days: 3 }, { equipment: ['cctv'], recording_days: 30 }),
  radios_asset: survey(
    { equipment: ['radios'], radio_count: 5 },
    { equipment: ['cctv'] },
    { equipment: ['radios', 'none'] },
  ),
  equipment_observation: observed('config_update', 'equipment'),
  day_shift_rule: survey(
    { guards_day: 3, day_start_hour: 7, day_end_hour: 19.5, working_days: WEEK },
    { guards_day: 0 },
    { day_end_hour: 7 },
  ),
  night_shift_rule: survey(
    { night_cover: true, guards_night: 2, night_start_hour: 19, night_end_hour: 7 },
    { night_cover: false },
    { night_end_hour: 19 },
  ),
  night_cover_gap: survey(
    { opening_hours: 'always_open', night_cover: false },
    { opening_hours: 'always_open', night_cover: true },
  ),
  lone_guard_unchecked: survey(
    { lone_working: true, lone_check_in: 'no_check_in' },
    { lone_working: true, lone_check_in: 'app' },
  ),
  lone_check_in_test: survey(
    { lone_working: true, lone_check_in: 'radio', equipment: ['radios'] },
    { lone_check_in: 'no_check_in' },
    { equipment: ['cctv'] },
  ),
  patrol_route: survey({ patrols: true, patrol_points: 11 }, { patrols: false }),
  night_patrol_missing: survey({ patrols: false, night_cover: true }, { patrols: true, night_cover: true }),
  visitor_register_start: survey({ registers: ['incident'] }, { registers: ['visitor'] }),
  incident_register_start: survey({ registers: ['visitor'] }, { registers: ['incident'] }),
  registers_absent: {
    ...survey({ registers: ['none'] }, { registers: ['visitor'] }),
    contradicted: factsOf('site_survey', { registers: ['none'] }, [seen('register')]),
  },
  visitor_register_privacy: survey(
    { registers: ['visitor'], visitor_register_form: 'paper' },
    { registers: ['visitor'], visitor_register_form: 'digital' },
  ),
  attendance_unrecorded: survey(
    { attendance_method: 'none', registers: ['visitor'] },
    { attendance_method: 'app' },
    { registers: ['attendance'] },
  ),
  register_observation: observed('site_survey', 'register'),
};

const SHIFTS: Answers = {
  shift_pattern: 'three_shifts',
  first_shift_start: 6,
  first_shift_end: 14,
  second_shift_end: 22,
  staff_per_shift: 4,
  shift_days: WEEK,
  grace_minutes: 5,
};

const OTHERS: Record<string, RuleFixture> = {
  setup_site: {
    fires: factsOf('initial_setup', {
      setup_site_name: 'Heron Yard',
      client_name: 'Brindle Mills',
      timezone: 'Asia/Kolkata',
    }),
    quiet: factsOf('config_update'),
  },
  setup_first_shift: setup(SHIFTS, {}, { first_shift_end: 6 }),
  setup_second_shift: setup(SHIFTS, { shift_pattern: 'day_only' }, { second_shift_end: 14 }),
  setup_third_shift: setup(SHIFTS, { shift_pattern: 'two_shifts' }, { second_shift_end: 6 }),
  setup_devices: setup({ attendance_method: 'app', attendance_devices: 2 }, { attendance_method: 'paper' }),
  setup_radios: setup(
    { issue_items: ['radios'], radios_to_issue: 8 },
    { issue_items: ['torches'] },
    { issue_items: ['radios', 'none'] },
  ),
  setup_vehicles: setup(
    { issue_items: ['vehicles'], vehicles_to_issue: 2 },
    { issue_items: ['none'] },
    { issue_items: ['vehicles', 'none'] },
  ),
  post_orders_write: setup({ post_orders: false, post_orders_author: 'Ravi Dunmore' }, { post_orders: true }),
  post_orders_review: setup({ post_orders: true }, { post_orders: false }),
  team_briefing: setup({ team_trained: false, start_date: '2031-05-01' }, { team_trained: true }),
  client_report: setup({ report_frequency: 'weekly', client_name: 'Brindle Mills' }, {}),
  escalation_contact_missing: setup({}, { escalation_contact: 'Mira Stone' }),
  shift_change: change(
    {
      change_areas: ['shifts'],
      effective_date: '2031-06-01',
      new_shift_start: 8,
      new_shift_end: 17,
      new_shift_days: WEEK,
      new_minimum_staff: 2,
      client_approved: true,
    },
    { change_areas: ['contacts'] },
    { client_approved: false },
  ),
  contact_change: change({ change_areas: ['contacts'], new_contact_name: 'Lena Ortwin' }, { change_areas: ['access'] }),
  locks_changed: change(
    { access_change: 'locks_changed', access_change_where: 'North door' },
    { access_change: 'gate_closed' },
  ),
  cards_lost: change({ access_change: 'cards_lost', cards_lost_count: 3 }, { access_change: 'locks_changed' }),
  gate_change: change(
    { access_change: 'gate_opened', access_change_where: 'East gate' },
    { access_change: 'cards_lost' },
  ),
  equipment_added: change(
    { equipment_change: 'added', equipment_name: 'Turnstile 3', equipment_serial: 'T-3' },
    { equipment_change: 'removed', equipment_name: 'Turnstile 1' },
  ),
  equipment_removed: change(
    { equipment_change: 'removed', equipment_name: 'Turnstile 1' },
    { equipment_change: 'added', equipment_name: 'Turnstile 3' },
  ),
  patrol_change: change(
    { change_areas: ['patrols'], new_patrol_frequency: 'weekly', client_approved: true },
    { change_areas: ['shifts'] },
    { client_approved: false },
  ),
  change_other: change({ change_areas: ['other'], change_description: 'New uniform' }, { change_areas: ['shifts'] }),
  change_unapproved: change({ client_approved: false, change_reason: 'New tenant' }, { client_approved: true }),
  change_untold: change({ team_told: false }, { team_told: true }),
  risk_unguarded: trouble(
    { people_at_risk: true, risk_detail: 'Loose gate', area_guarded: false },
    { people_at_risk: true, area_guarded: true },
  ),
  risk_guarded: trouble(
    { people_at_risk: true, risk_detail: 'Loose gate', area_guarded: true },
    { people_at_risk: false },
  ),
  cctv_repair: trouble(
    { problem_area: 'cctv', cameras_down: 2, problem_summary: 'No picture' },
    { problem_area: 'power' },
  ),
  recorder_no_power: trouble(
    { problem_area: 'cctv', recorder_powered: false },
    { problem_area: 'cctv', recorder_powered: true },
  ),
  door_stuck_open: trouble(
    { door_state: 'stuck_open', problem_summary: 'Will not shut' },
    { door_state: 'stuck_closed' },
  ),
  door_stuck_closed: trouble({ door_state: 'stuck_closed' }, { door_state: 'stuck_open' }),
  door_by_key: trouble({ door_state: 'works_by_key' }, { door_state: 'stuck_open' }),
  alarm_out_of_order: trouble(
    { problem_area: 'fire_alarm', alarm_state: 'no_power' },
    { problem_area: 'fire_alarm', alarm_state: 'sounding' },
  ),
  alarm_sounding: trouble(
    { problem_area: 'fire_alarm', alarm_state: 'sounding' },
    { problem_area: 'fire_alarm', alarm_state: 'fault_light' },
  ),
  power_lost: trouble(
    { problem_area: 'power', generator_running: false },
    { problem_area: 'power', generator_running: true },
  ),
  fuel_low: trouble({ generator_running: true, fuel_percent: 20 }, { generator_running: true, fuel_percent: 80 }),
  device_offline: trouble({ problem_area: 'attendance_device', device_online: false }, { device_online: true }),
  attendance_on_paper: trouble({ paper_backup: false }, { paper_backup: true }),
  restart_first: trouble(
    { problem_area: 'access_control', door_state: 'works_by_key', restart_tried: false },
    { restart_tried: true },
    { door_state: 'stuck_open' },
  ),
  recurring_fault: trouble({ happened_before: true, times_before: 4 }, { happened_before: true, times_before: 1 }),
  other_problem: trouble({ problem_area: 'other', problem_summary: 'Pump is loud' }, { problem_area: 'cctv' }),
};

export const RULE_FIXTURES: Readonly<Record<string, RuleFixture>> = { ...SURVEY, ...OTHERS };
