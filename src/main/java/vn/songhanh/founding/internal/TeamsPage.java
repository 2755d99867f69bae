package vn.songhanh.founding.internal;

import java.util.List;
import java.util.Map;
import vn.songhanh.access.Directory.Colleague;
import vn.songhanh.text.Words;
import vn.songhanh.web.FormPage;

/**
 * The working teams.
 *
 * @param colleagues who may sit in a team; empty for readers
 * @param faults field to words
 */
public record TeamsPage(List<Team> teams, List<Colleague> colleagues, TeamForm form, Map<String, Words> faults)
        implements FormPage {}
