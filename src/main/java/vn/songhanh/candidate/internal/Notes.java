package vn.songhanh.candidate.internal;

import org.springframework.stereotype.Component;

/** The books beside the story: rules that were set aside, looks at persons, what persons asked for, steps that were taken back, whoever is alike. */
@Component
record Notes(ExceptionTable exceptions, LookTable looks, RequestTable requests, UndoneTable undone, AlikeTable alike) {}
