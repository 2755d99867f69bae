package vn.songhanh.access.internal;

import vn.songhanh.web.Page;

/** Ending a role; {@code on} is the first day without it, as it was typed. */
public record RoleEndingPage(PersonPage person, PersonPage.Line role, String on, Faults faults) implements Page {}
