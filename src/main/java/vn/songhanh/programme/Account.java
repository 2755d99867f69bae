package vn.songhanh.programme;

/**
 * What the ledger counts. Postings move accounts by whole quantities; an indicator is read from one or more of them.
 * Names speak of the thing that happened once.
 */
public enum Account {
    ACTIVITY_HELD,
    ATTENDANCE,
    ENTERPRISE_REACHED,
    OWNER_MEETING,
    ENTERPRISE_CONSENTED,
    MATERIAL_HANDED_OUT,
    NEWS_ITEM,
    TRAINING_CLASS,
    TRAINING_ATTENDANCE,
    CONTEST,
    MEMBER_INTRODUCED,
    INTRODUCED_ADMITTED,
    POOL,
    CLASS_REGISTERED,
    CLASS_CERTIFIED,
    CERTIFICATE_ENDING,
    DOSSIER_OPEN,
    DOSSIER_OVERDUE,
    MEMBER_ADMITTED,
    MEMBER_ADMITTED_UNION,
    MEMBER_ADMITTED_WORKER,
    MEMBER_ADMITTED_WOMAN,
    MEMBER_ADMITTED_YOUNG,
    MEMBER_ADMITTED_OWNER,
    MEMBER_OFFICIAL,
    PROBATION_OVERDUE,
    MEMBER_MOVED_IN,
    MEMBER_MOVED_OUT,
    UNION_MEMBER_JOINED,
    UNION_MEMBER_LEFT,
    UNION_MEMBER_MOVED_IN,
    UNION_MEMBER_MOVED_OUT,
    UNION_MEMBER,
    ENTERPRISE_SURVEYED,
    MOBILISATION_BOARD,
    PARTY_CELL_FOUNDED,
    PARTY_COMMITTEE_FOUNDED,
    SUBORDINATE_CELL_FOUNDED,
    UNION_FOUNDED,
    PROFESSIONAL_UNION_FOUNDED,
    PARTY_CONSOLIDATED,
    PARTY_ENDED,
    UNION_ENDED,
    PARTY_ORGANISATION,
    UNION_ORGANISATION,
    PARTY_RATED,
    PARTY_RATED_GOOD,
    UNION_RATED,
    UNION_RATED_GOOD,
    COLLECTIVE_AGREEMENT,
    ENTERPRISE_REFUSED,
    ENTERPRISE_DEFERRED;

    /** Whether steps of founding cases move it; the others wait for the parts of the system that will. */
    public boolean movedByCases() {
        return switch (this) {
            case ENTERPRISE_REACHED,
                    OWNER_MEETING,
                    ENTERPRISE_CONSENTED,
                    ENTERPRISE_SURVEYED,
                    ENTERPRISE_REFUSED,
                    ENTERPRISE_DEFERRED,
                    MOBILISATION_BOARD,
                    UNION_FOUNDED,
                    PROFESSIONAL_UNION_FOUNDED,
                    PARTY_CELL_FOUNDED,
                    PARTY_COMMITTEE_FOUNDED,
                    SUBORDINATE_CELL_FOUNDED,
                    UNION_MEMBER_JOINED,
                    UNION_MEMBER,
                    UNION_ORGANISATION,
                    PARTY_ORGANISATION -> true;
            default -> false;
        };
    }

    /** Whether activities of outreach move it. */
    public boolean movedByActivities() {
        return switch (this) {
            case ACTIVITY_HELD,
                    ATTENDANCE,
                    ENTERPRISE_REACHED,
                    OWNER_MEETING,
                    ENTERPRISE_CONSENTED,
                    MATERIAL_HANDED_OUT,
                    NEWS_ITEM,
                    TRAINING_CLASS,
                    TRAINING_ATTENDANCE,
                    CONTEST,
                    ENTERPRISE_REFUSED,
                    ENTERPRISE_DEFERRED -> true;
            default -> false;
        };
    }

    /** Whether articles that are published on the portal move it. */
    public boolean movedByPortal() {
        return this == NEWS_ITEM;
    }

    /** Whether the members' books of the unions move it, month by month. */
    public boolean movedByMembersBooks() {
        return switch (this) {
            case UNION_MEMBER_JOINED, UNION_MEMBER_LEFT, UNION_MEMBER_MOVED_IN, UNION_MEMBER_MOVED_OUT, UNION_MEMBER ->
                true;
            default -> false;
        };
    }

    /** Whether the yearly classification of organisations moves it. */
    public boolean movedByClassification() {
        return switch (this) {
            case PARTY_RATED, PARTY_RATED_GOOD, UNION_RATED, UNION_RATED_GOOD, COLLECTIVE_AGREEMENT -> true;
            default -> false;
        };
    }

    /** Whether reorganisations of the trees move it. */
    public boolean movedByReorganisations() {
        return this == PARTY_CONSOLIDATED || this == PARTY_ENDED || this == UNION_ENDED;
    }

    /** Whether the steps of candidates move it. */
    public boolean movedByCandidates() {
        return switch (this) {
            case MEMBER_INTRODUCED,
                    INTRODUCED_ADMITTED,
                    POOL,
                    CLASS_REGISTERED,
                    CLASS_CERTIFIED,
                    CERTIFICATE_ENDING,
                    DOSSIER_OPEN,
                    DOSSIER_OVERDUE,
                    MEMBER_ADMITTED,
                    MEMBER_ADMITTED_UNION,
                    MEMBER_ADMITTED_WORKER,
                    MEMBER_ADMITTED_WOMAN,
                    MEMBER_ADMITTED_YOUNG,
                    MEMBER_ADMITTED_OWNER,
                    MEMBER_OFFICIAL,
                    PROBATION_OVERDUE,
                    MEMBER_MOVED_IN,
                    MEMBER_MOVED_OUT -> true;
            default -> false;
        };
    }
}
