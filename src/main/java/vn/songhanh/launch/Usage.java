package vn.songhanh.launch;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What {@code help} says of a command, read without starting the application. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Usage {

    /** The word that calls it. */
    String name();

    /**
     * What may follow the name, and at once the grammar by which the command line is checked: {@code FILE} a value by its place,
     * {@code --year YEAR} an option with a value, {@code --dry-run} a flag, and in brackets whatever may be left out:
     * {@code "FILE --kind KIND [--dry-run]"}. Every command also takes {@code --data}, {@code --json}, {@code --lang} and
     * {@code --help}.
     */
    String synopsis() default "";

    /** One sentence in Vietnamese: what it does. */
    String vi();

    /** The same sentence in English. */
    String en();

    /** In Vietnamese: what each option means, what {@code --json} prints, when the exit code is 1. */
    String detailsVi() default "";

    /** The same in English. */
    String detailsEn() default "";

    /**
     * Whether it works on a data folder made for it and removed when it ends, whatever {@code --data} and the environment say: for
     * commands that fill a database only to look at it.
     */
    boolean throwaway() default false;
}
