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
say ('[a,b]=parseparams({1,2,"lw",3},"lw",5);')
say ('[a,b]=parseparams({1,2,"lw",3},"LW",5);')
say ('[a,b]=parseparams({1,2,"LW",3},"lw",5);')
say ('[a,b,c]=parseparams({1,2,"lw",3,"lw",4},"lw",5,"c",6);')
say ('[a,b,c]=parseparams({1,2},"lw",5,"c");')
say ('[a,b]=parseparams({},"lw",5);')
say ('[a,b]=parseparams(1);')
say ('[a,b]=parseparams({1},5);')
say ('a=parseparams({1,2,"x",3});')
say ('[a,b,c,d]=parseparams({1,2},"lw",5);')
say ('a=circshift(1:4,1,-1); ')
say ('a=flip(1,[1 2]);')
say ('a=nargoutchk(0,1,2);')
say ('a=nargoutchk(1,0,1);')
say ('a=nargoutchk(0,1,5,"struct");')
say ('a=nargoutchk(0,1,5,"foo");')
say ('nargoutchk({1},2);')
say ('nargoutchk(0,{2});')
say ('nargoutchk(0,[1 2]);')
say ('narginchk(0,[1 2]);')
say ('narginchk([],1);')
say ('validateattributes(1,{"numeric"},{"positive"},5);')
say ('validateattributes(1,{"numeric"},{"positive"},{});')
say ('validateattributes(1,{"numeric"},{"positive"},"f",{});')
say ('validateattributes(1,{"numeric"},{"positive"},"f","x",1.5);')
say ('validateattributes(-1,{"numeric"},{"positive"},"f","x",1,2);')
say ('validateattributes(-1,{"numeric"},{"positive"},2);')
say ('validateattributes(1,{"numeric"},{"size"});')
say ('validateattributes(1,{"numeric"},{">"});')
say ('validateattributes(1,{"numeric"},{5});')
say ('validateattributes(1,{5},{});')
say ('issorted(1,{}); ')
say ('issorted(1,2);')
say ('issorted({"a"},2);')
