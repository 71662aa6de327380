package org.dateline.codebook;

/** What an actor is within its country: the secondary role of CAMEO and PLOVER. */
public enum Role {
  /** Executive government: heads of state, ministers, ministries, civil servants. */
  GOV,
  /** Armed forces of a state. */
  MIL,
  /** Police and other law enforcement. */
  COP,
  /** Intelligence and security services. */
  SPY,
  /** Courts, judges, prosecutors. */
  JUD,
  /** Parliaments and their members. */
  LEG,
  /** Opposition to the government. */
  OPP,
  /** Political parties. */
  PTY,
  /** Armed groups that are not a state's. */
  REB,
  /** Civilians, protesters, people without office. */
  CVL,
  /** Unions and workers. */
  LAB,
  /** Companies. */
  BUS,
  /** The press. */
  MED,
  /** Schools and universities. */
  EDU,
  /** Religious bodies and their clergy. */
  REL,
  /** Health workers and their institutions. */
  HLH,
  /** Intergovernmental bodies. */
  IGO,
  /** Non-governmental organisations. */
  NGO,
  /** Refugees and migrants. */
  REF,
  /** Prisoners. */
  PRS,
  /** Criminals and their gangs. */
  CRM
}
