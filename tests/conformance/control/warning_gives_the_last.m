% A warning whose result is asked for gives the message of the one before.
lastwarn ('old');
y = warning ('a %d', 1)
lastwarn ()
y = warning ('b:c', 'x')
[a, b] = lastwarn ()
y = warning ('')
s = warning ('off', 'q:r');
y = warning ('q:r', 'not seen')
lastwarn ()
