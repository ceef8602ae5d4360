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
say ('[a,b]=normest(magic(3));')
say ('[a,b]=normest(magic(4));')
say ('[a,b]=normest([1 2 3;4 5 6]);')
say ('[a,b]=normest([1+i 2;3 4]);')
say ('[a,b]=normest(single([1 2;3 4]));')
say ('[a,b]=normest(zeros(2));')
say ('[a,b]=normest([]);')
say ('[a,b]=normest(sparse([1 2;3 4]));')
say ('[a,b]=normest(magic(10),1e-10);')
say ('[a,b]=normest(5);')
say ('[a,b]=normest(int8([1 2;3 4]));')
say ('[a,b]=normest(1:3);')
say ('[a,b]=normest((1:3)'');')
say ('[a,b]=normest(true(2));')
