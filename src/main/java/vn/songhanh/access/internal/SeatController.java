package vn.songhanh.access.internal;

import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.web.Reply;

/** Taking another of one's own seats; a unit where one holds no role changes nothing. */
@Controller
@RequestMapping("/app/seat")
class SeatController {

    @PostMapping
    Reply create(@RequestParam long unit, HttpSession session) {
        session.setAttribute(SpeakerFilter.WANTED_UNIT, unit);
        return Reply.seeOther("/app");
    }
}
