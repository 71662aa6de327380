package org.dateline;

/**
 * On whose word an event is told, where that is not the narrator's.
 *
 * @param speaker who says so
 */
public record Attribution(Actor speaker) {}
