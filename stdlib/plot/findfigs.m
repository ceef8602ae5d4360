## findfigs ()
## Bring figures back onto the screen: all of them lie on it here, so nothing is done.
##   >> findfigs ()
## See also: figure, shg
function findfigs ()
end
