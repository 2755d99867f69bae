package vn.songhanh.web;

import java.util.Optional;

/** Tells the frame who is looking; the module that knows people implements it. */
public interface SeatSource {

    Optional<Seat> seat();
}
