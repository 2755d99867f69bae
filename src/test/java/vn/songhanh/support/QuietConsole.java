package vn.songhanh.support;

import vn.songhanh.launch.CommandOutput;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;

/** A console that nobody reads. */
public record QuietConsole() implements CommandOutput {

    @Override
    public Language language() {
        return Language.VI;
    }

    @Override
    public boolean json() {
        return false;
    }

    @Override
    public void say(Words words) {}

    @Override
    public void print(Object value) {}
}
