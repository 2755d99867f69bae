package vn.songhanh.outreach.internal;

import java.util.List;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.web.Page;

/**
 * The contact log of an enterprise.
 *
 * @param contacts the latest first
 */
public record ContactsPage(Standing enterprise, List<Contact> contacts, boolean officer) implements Page {}
