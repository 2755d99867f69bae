package vn.songhanh.launch;

import java.util.List;
import vn.songhanh.text.Words;

/** What the console says once the server answers, for instance how to sign in. Any module may offer one as a component. */
public interface Welcome {

    /** The lines, in their order; none when there is nothing to say. */
    List<Words> lines();
}
