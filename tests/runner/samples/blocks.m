function y = blocks (x)
  y = 2 * x;
end

%!assert (blocks (2), 4)
%!assert (blocks (2), 5)
%!test
%! x = blocks ([1 2]);
%! disp ("this is shown");
%! assert (x, [2 5]);
%!error <undefined> blocks ()
%!error <no such text> blocks ()
%!error blocks (1);
%!error id=Octave:undefined-function nosuchfunction (1)
%!error id=Octave:other nosuchfunction (1)
%!shared a, b
%! a = 1;
%!test a = 7;
%!assert (a, 7)
%!assert (isempty (b))
%!function y = twice (x)
%!  y = blocks (x);
%!endfunction
%!assert (twice (4), 8)
%!xtest error ("known");
%!test <123> error ("a known bug");
%!test <*123> error ("a bug that came back");
%!testif HAVE_NOTHING
%! error ("not run");
%!warning <abc> warning ("abcd");
%!warning <abx> warning ("abcd");
%!fail ("blocks ()")
%!demo
%! error ("not run");
%!test return; error ("not reached");
%!unheard_of 1
%!# a remark
