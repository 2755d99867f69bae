package vn.songhanh.candidate.internal;

import org.springframework.stereotype.Component;

/** The two books beside the story: rules that were set aside, and looks at persons. */
@Component
record Notes(ExceptionTable exceptions, LookTable looks) {}
