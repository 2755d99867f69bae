package vn.songhanh.launch;

/** Fills an empty system with the demonstration. Implemented once, by the module that owns the demonstration. */
public interface DemonstrationLoader {

    /** Loads what is not loaded yet; a second call changes nothing. Runs when {@code demo} has started, before it says READY. */
    void load(CommandOutput output);
}
