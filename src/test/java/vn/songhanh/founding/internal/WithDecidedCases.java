package vn.songhanh.founding.internal;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import vn.songhanh.access.Side;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;

/** Cases that an officer of the federation brings to their decision. */
@DatabaseTest
@Import(People.class)
abstract class WithDecidedCases extends InFoundingWorld {

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Organisation organisation;

    Person officer;

    DecidedCases cases;

    @BeforeEach
    void an_officer() {
        officer = people.officer(Side.UNION, world.federation);
        cases = new DecidedCases(context, world, officer);
    }
}
