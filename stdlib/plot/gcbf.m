## HFIG = gcbf ()
## The figure of the object whose callback runs; [] where none does.
##   >> gcbf ()
##   ans = [](0x0)
## See also: gcbo, gcf
function fig = gcbf ()
  [~, fig] = gcbo ();
end
