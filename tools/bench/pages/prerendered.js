// The tag as the server has drawn it, which the script takes over.
import '#map';
