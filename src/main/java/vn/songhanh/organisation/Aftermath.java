package vn.songhanh.organisation;

import java.util.List;
import vn.songhanh.text.Words;

/**
 * What follows in another module from a change of the trees, said before the change is recorded; each module in which something
 * follows implements it. Asked in the transaction in which the change was carried out for trial and which is taken back.
 */
public interface Aftermath {

    /** @param tried the change, carried out in this transaction; what is read sees all that came of it */
    List<Words> of(UnitsReorganised tried);
}
