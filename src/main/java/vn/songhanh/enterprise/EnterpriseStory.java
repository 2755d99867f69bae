package vn.songhanh.enterprise;

import java.util.List;

/** What another module can tell of an enterprise: its cases, its entries, the visits. The page of the enterprise asks all of them. */
public interface EnterpriseStory {

    /** In any order; only what the person who asks may see. */
    List<StoryLine> of(EnterpriseId id);
}
