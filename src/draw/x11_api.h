/* What is used of Xlib, as a table filled by dlopen when the first window opens: neither building nor
 * starting needs the library (Debian: libx11-6). Structures are laid out as its manual has them, which has
 * not changed since X11R4. */
#ifndef OCTAVO_X11_API_H
#define OCTAVO_X11_API_H

typedef struct XDisplay XDisplay;
typedef struct XVisual XVisual;
typedef unsigned long XWindow;
typedef int XErrorFn(XDisplay *display, void *event);
typedef int XIOErrorFn(XDisplay *display);

enum {
    X_KEY_PRESS = 2,
    X_BUTTON_PRESS = 4,
    X_BUTTON_RELEASE = 5,
    X_MOTION = 6,
    X_LEAVE = 8,
    X_EXPOSE = 12,
    X_CONFIGURE = 22,
    X_CLIENT_MESSAGE = 33
};
enum { X_BUTTON_1_HELD = 1 << 8 };
/* key, button press and release, leaving, motion, exposure, structure */
enum { X_EVENTS = 1 << 0 | 1 << 2 | 1 << 3 | 1 << 5 | 1 << 6 | 1 << 15 | 1 << 17 };

#define X_EVENT_HEAD \
    int type; \
    unsigned long serial; \
    int send_event; \
    XDisplay *display; \
    XWindow window
typedef struct XAnyEvent {
    X_EVENT_HEAD;
} XAnyEvent;
/* of keys, buttons and motion: the last but one is keycode, button, or whether it is a hint */
typedef struct XKeyEvent {
    X_EVENT_HEAD;
    XWindow root, child;
    unsigned long time;
    int x, y, x_root, y_root;
    unsigned state, detail;
    int same_screen;
} XKeyEvent;
typedef struct XConfigureEvent {
    X_EVENT_HEAD;
    XWindow configured;
    int x, y, width, height, border;
    XWindow above;
    int override;
} XConfigureEvent;
typedef struct XClientMessage {
    X_EVENT_HEAD;
    unsigned long message;
    int format;
    long data[5];
} XClientMessage;
typedef union XEvent {
    int type;
    XAnyEvent any;
    XKeyEvent key;
    XConfigureEvent configure;
    XClientMessage client;
    long room[24];
} XEvent;
#undef X_EVENT_HEAD

#define X11(result, name, arguments) result(*name) arguments;
typedef struct Xlib {
    void *library;
#include "draw/x11_functions.def"
    /* of libX11 1.7 and later: a lost connection need not end the process */
    void (*set_exit_handler)(XDisplay *, void (*fn)(XDisplay *, void *), void *user);
} Xlib;
#undef X11

#endif
