1;
function say (text)
  % what the statements leave, or their error
  try
    eval (text);
  catch e
    printf ("%s | %s\n", strtok (e.message, "\n"), e.identifier);
    return;
  end
  for name = setdiff (who ().', {"text", "e"})
    v = eval (name{1});
    printf ("%s %s: ", class (v), sprintf ("%dx", size (v))(1:end-1)); disp (v);
  end
end

warning ("off", "all");
say ('a=pqpnonneg(4,2);')
say ('[a,b,c,d]=pqpnonneg([3 2;2 2],[6;5]);')
say ('[a,b,c,d]=pqpnonneg([3 2;2 2],[-6;-5]);')
say ('[a,b,c,d,e]=lsqnonneg([1 0;0 1],[1;2]);')
say ('a=pqpnonneg([3 2;2 2],[6;5],[0;0],optimset("MaxIter",1));')
say ('a=pqpnonneg(); ')
say ('a=pqpnonneg(1,2,3,4,5);')
say ('a=pqpnonneg([1 2;3 4],[1;2]);')
say ('a=pqpnonneg([1 2 3],[1;2]);')
say ('a=pqpnonneg([-1 0;0 1],[1;2]);')
say ('a=pqpnonneg({1},1);')
say ('a=pqpnonneg([3 2;2 2],[6;5;4]);')
say ('a=pqpnonneg([3 2;2 2],[6;5],[1;2],1);')
say ('a=lsqnonneg({1},1);')
say ('a=lsqnonneg([1 0;0 1],[1;2],[0;0],1);')
say ('a=lsqnonneg([1 0;0 1],[1 2]);')
say ('a=version("-date");')
say ('[a,b]=version();')
say ('a=version("x");')
